"""Cuts into a valid document, so that everything around the attack stays as a sender would have it."""
import re


class Graft:
    """A valid document, and the places at which hostile text is put into it."""

    def __init__(self, text):
        self.text = text
        self.root = re.search(r"<(\w+) xmlns=", text).group(1)
        self.first_section = re.search(r"\n  <(\w+)>", text).group(1)
        self.sections = re.findall(r"\n  <(\w+)>", text)
        # Identifiers with a check letter, which have a verdict beside them; a supplier gets none.
        self.judged = [name for name in ("PNCNumber",) if f"<{name}" in text]
        # An answer of one line that may say anything.
        self.line = next(name for name in ("PrisonName", "PractitionerPDU") if f"<{name}" in text)

    def bytes(self):
        return self.text.encode("utf-8", "surrogatepass")

    def before_root(self, markup):
        """Puts markup between the XML declaration and the root."""
        return self.text.replace(f"<{self.root} ", f"{markup}<{self.root} ", 1)

    def in_root_tag(self, attributes):
        return self.text.replace(f"<{self.root} ", f"<{self.root} {attributes} ", 1)

    def in_section(self, markup):
        """Puts markup at the start of the first section."""
        return self.text.replace(f"<{self.first_section}>", f"<{self.first_section}>{markup}", 1)

    def after_root(self, markup):
        return self.text + markup

    def content(self, element, markup):
        """Replaces the content of the first such element that has any."""
        changed, count = re.subn(
            rf"(<{element}(?: [^>]*[^/>])?>)[^<]*(</{element}>)", lambda m: m.group(1) + markup + m.group(2),
            self.text, count=1)
        assert count == 1, f"no {element} to cut into"
        return changed

    def text_of(self, element):
        return re.search(rf"<{element}(?: [^>]*[^/>])?>([^<]*)</{element}>", self.text).group(1)

    def tag(self, element, attributes):
        """Adds attributes to the first such element."""
        changed, count = re.subn(rf"<{element}(?=[ >/])", f"<{element} {attributes}", self.text, count=1)
        assert count == 1, f"no {element} to cut into"
        return changed

    def element(self, element):
        """The first such element whole, with what is in it."""
        return re.search(rf"\n *<{element}(?: [^>]*)?>.*?</{element}>", self.text, re.DOTALL).group(0)

    def without(self, element):
        return self.text.replace(self.element(element), "", 1)

    def twice(self, element):
        whole = self.element(element)
        return self.text.replace(whole, whole + whole, 1)

    def declaration(self, declaration):
        """Replaces the XML declaration."""
        return self.text.replace('<?xml version="1.0" encoding="UTF-8"?>', declaration, 1)

    def attribute(self, name, value):
        """Replaces the value of the first attribute of that name."""
        changed, count = re.subn(rf' {name}="[^"]*"', lambda _: f' {name}="{value}"', self.text, count=1)
        assert count == 1, f"no {name} to cut into"
        return changed
