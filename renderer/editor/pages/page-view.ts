/** How the text is shown: on sheets of paper as it prints, or as one column as wide as the window allows. */
export type PageView = 'pages' | 'plain';
