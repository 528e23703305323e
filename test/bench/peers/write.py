"""python-docx: the lines of a text as paragraphs of a .docx."""
import sys
from docx import Document

document = Document()
with open(sys.argv[1], encoding="utf-8") as text:
    for line in text:
        document.add_paragraph(line.rstrip("\n"))
document.save(sys.argv[2])
