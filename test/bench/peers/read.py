"""python-docx: the paragraphs of a .docx as the lines of a text."""
import sys
from docx import Document

with open(sys.argv[2], "w", encoding="utf-8") as text:
    for paragraph in Document(sys.argv[1]).paragraphs:
        text.write(paragraph.text + "\n")
