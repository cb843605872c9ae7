"""What a page is made of, as a browser would take it: its tags and attributes, and its text apart from them."""
import html.parser
import re
import unicodedata

DANGEROUS_TAGS = {"script", "iframe", "object", "embed", "img", "svg", "link", "base", "form", "input", "button", "video", "audio"}


class PageShape(html.parser.HTMLParser):
    """The tree of a page without its text, and the text without its tree."""

    def __init__(self, page):
        super().__init__(convert_charrefs=True)
        self.shape = []
        self.dangers = []
        self.text = []
        self.style = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.shape.append(("<", tag, tuple(attrs)))
        if tag in DANGEROUS_TAGS:
            self.dangers.append(f"<{tag}>")
        for name, value in attrs:
            address = re.sub(r"\s", "", (value or "").lower())
            if name.startswith("on") or address.startswith(("javascript:", "data:", "vbscript:", "http", "//")):
                self.dangers.append(f"{tag} {name}")
        if tag == "meta" and dict(attrs).get("http-equiv", "").lower() == "refresh":
            self.dangers.append("refresh")

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_endtag(self, tag):
        self.shape.append((">", tag))

    def handle_comment(self, data):
        self.dangers.append("a comment")

    def handle_pi(self, data):
        self.dangers.append("an instruction")

    def unknown_decl(self, data):
        self.dangers.append("a declaration")

    def handle_data(self, data):
        (self.style if self.cdata_elem == "style" else self.text).append(data)


def unseen(page):
    """The characters of a page that nobody sees and that steer what others see, or a terminal."""
    return {
        f"U+{ord(c):04X}" for c in page
        if c not in "\n\t" and (unicodedata.category(c) in ("Cc", "Cf", "Zl", "Zp"))
    }


def spelled_out(text):
    """A text of a page with the code points that stand for unseen characters turned back into them."""
    return re.sub(r"\[U\+([0-9A-F]{4,6})\]", lambda match: chr(int(match.group(1), 16)), text)


def with_line_feeds(text):
    return text.replace("\r\n", "\n").replace("\r", "\n")
