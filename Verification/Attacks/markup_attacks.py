"""Well-formed documents that say one thing to one reader and another to the next, or cost a reader dear."""
from attack import MARK, accept, refuse
from grafting import Graft
from material import FORMS, NAMESPACE

COST = ("tooLarge", "tagTooLong", "tooDeep", "tooMuchMarkup", "notWellFormed")


def attacks(material):
    for form in FORMS:
        graft = Graft(material.documents[form])
        for name, text in interrupted(graft):
            yield refuse("interrupted", name, "document", text.encode(), "interruptedText", form=form)
        for name, text in namespaces(graft):
            yield refuse("namespaces", name, "document", text.encode(), form=form)
        for name, text in legal_namespaces(graft):
            yield accept("namespaces", name, "document", text.encode(), form=form)
    for number, (name, build) in enumerate(costly()):
        form = FORMS[number % len(FORMS)]
        graft = Graft(material.documents[form])
        yield refuse("cost", name, "document", lambda b=build, g=graft: b(g).encode(), form=form)
    for number, (name, build) in enumerate(refused_by_size()):
        form = FORMS[number % len(FORMS)]
        graft = Graft(material.documents[form])
        yield refuse("cost", name, "document", lambda b=build, g=graft: b(g).encode(), *COST, form=form)
    for number, (name, build) in enumerate(costly_and_legal()):
        form = FORMS[number % len(FORMS)]
        graft = Graft(material.documents[form])
        yield accept("cost", name, "document", lambda b=build, g=graft: b(g).encode(), form=form)


def interrupted(graft):
    for element in ("CRN", *graft.judged, "DateOfBirth", graft.line, "Sex"):
        text = graft.text_of(element)
        head, tail = text[:3], text[3:]
        for name, cut in {"comment": "<!-- -->", "instruction": "<?x y?>", "section": f"<![CDATA[{tail[:1]}]]>"}.items():
            rest = tail[1:] if name == "section" else tail
            yield f"{element}-{name}", graft.content(element, head + cut + rest)
    crn = graft.text_of("CRN")
    yield "comment-first", graft.content("CRN", f"<!-- {MARK} -->{crn}")
    yield "comment-last", graft.content("CRN", f"{crn}<!-- {MARK} -->")
    yield "two-sections", graft.content("CRN", f"<![CDATA[{crn[:3]}]]><!-- --><![CDATA[{crn[3:]}]]>")
    yield "hidden-script", graft.content(graft.line, "<!-- <script> -->alert(1)<!-- </script> -->")


def namespaces(graft):
    prefixed = graft.text.replace("xmlns=", "xmlns:r=", 1)
    yield "none", graft.text.replace(f' xmlns="{NAMESPACE}"', "", 1)
    yield "other", graft.text.replace(NAMESPACE, "urn:other", 1)
    yield "next-version", graft.text.replace("/1.0\"", "/1.1\"", 1)
    yield "slash-at-end", graft.text.replace(NAMESPACE, NAMESPACE + "/", 1)
    yield "other-capitals", graft.text.replace(NAMESPACE, NAMESPACE.upper(), 1)
    yield "escaped-path", graft.text.replace("/ns/", "/%6es/", 1)
    yield "bound-and-not-used", prefixed
    yield "undeclared-prefix", graft.in_section("<zz:a/>")
    yield "undeclared-attribute-prefix", graft.tag("GivenName", f'zz:a="{MARK}"')
    yield "rebound-xml", graft.in_root_tag('xmlns:xml="urn:x"')
    yield "rebound-xmlns", graft.in_root_tag('xmlns:xmlns="urn:x"')
    yield "default-set-to-xml", graft.tag("GivenName", 'xmlns="http://www.w3.org/XML/1998/namespace"')
    yield "default-taken-away", graft.tag("GivenName", 'xmlns=""')
    yield "prefix-taken-away", graft.in_root_tag('xmlns:p=""')
    yield "child-in-another", graft.tag("GivenName", 'xmlns="urn:other"')
    yield "shadow-element", graft.in_section(f'<x:CRN xmlns:x="urn:other">{MARK}</x:CRN>')
    yield "attribute-twice", graft.tag("GivenName", 'source="cpr" source="nomis"')
    yield "attribute-twice-by-prefix", graft.tag("GivenName", 'xmlns:p="urn:u" xmlns:q="urn:u" p:x="1" q:x="2"')
    yield "own-attribute-qualified", graft.tag("GivenName", f'xmlns:r="{NAMESPACE}" r:note="x"')
    yield "nil-of-another", graft.tag("GivenName", 'xmlns:x="urn:x" x:nil="true"')
    yield "instance-rebound", graft.text.replace("http://www.w3.org/2001/XMLSchema-instance", "urn:x", 1)
    yield "two-colons", graft.in_section("<a:b:c/>")
    yield "colon-first", graft.in_section("<:a/>")
    yield "many-declarations", graft.in_root_tag(" ".join(f'xmlns:n{n}="urn:{n}"' for n in range(500)))


def legal_namespaces(graft):
    yield "prefix-for-all", graft.text.replace("</", "</r:").replace("<", "<r:").replace("<r:/r:", "</r:").replace(
        "<r:?", "<?").replace(" xmlns=", " xmlns:r=", 1)
    yield "unused-prefix", graft.in_root_tag('xmlns:unused="urn:unused"')
    yield "declared-again", graft.tag("GivenName", f'xmlns="{NAMESPACE}"')
    yield "other-prefix-for-instance", graft.text.replace("xmlns:xsi", "xmlns:i").replace(" xsi:", " i:")
    yield "space-in-tags", graft.text.replace("<GivenName ", "<GivenName \n\t  ").replace("</GivenName>", "</GivenName \n>")


def refused_by_size():
    yield "hundred-thousand-attributes", lambda g: g.in_root_tag(" ".join(f'a{n}="x"' for n in range(100_000)))
    yield "hundred-thousand-equal-attributes", lambda g: g.in_root_tag('a="x" ' * 100_000)
    yield "tag-of-3-megabytes", lambda g: g.in_root_tag(f'a="{"x" * 3_000_000}"')
    yield "name-of-3-megabytes", lambda g: g.in_section(f"<{'n' * 3_000_000}/>")
    yield "end-tag-of-3-megabytes", lambda g: g.in_section(f"<a></a{' ' * 3_000_000}>")
    yield "tag-behind-a-quote", lambda g: g.in_root_tag(f"a='>' b='{'<' * 9}' {'c' * 20_000}")
    yield "tag-behind-an-instruction", lambda g: g.in_section('<?x <?><a ' + 'b="c" ' * 20_000 + "/>")
    yield "tag-behind-a-comment", lambda g: g.in_section('<!-- <!-- --><a ' + 'b="c" ' * 20_000 + "/>")
    yield "depth-of-100000", lambda g: g.in_section("<a>" * 100_000 + "</a>" * 100_000)
    yield "depth-never-closed", lambda g: g.in_section("<a>" * 600_000)
    yield "depth-of-65", lambda g: g.in_section("<a>" * 65 + "</a>" * 65)
    yield "end-tags-only", lambda g: g.in_section("</a>" * 500_000)
    yield "instructions", lambda g: g.in_section("<?x?>" * 700_000)
    yield "comments", lambda g: g.in_section("<!---->" * 500_000)
    yield "namespaces-everywhere", lambda g: g.in_section('<a xmlns="urn:a"/>' * 100_000)
    yield "five-megabytes", lambda g: g.in_section(f"<!-- {'x' * 5_000_000} -->")
    yield "fourteen-megabytes", lambda g: g.after_root(" " * 14_000_000)
    yield "open-angles", lambda g: g.content("GivenName", "<" * 3_000_000)
    yield "open-comment", lambda g: g.in_section("<!--" + "-" * 3_000_000)
    yield "open-section", lambda g: g.in_section("<![CDATA[" + "]" * 3_000_000)


def costly():
    yield "text-of-3-megabytes", lambda g: g.content(g.line, "x" * 3_000_000)
    yield "blank-text-of-3-megabytes", lambda g: g.content(g.line, " " * 3_000_000)
    yield "identifier-of-3-megabytes", lambda g: g.content("CRN", "X" + "9" * 3_000_000)
    yield "date-of-3-megabytes", lambda g: g.content("DateOfBirth", "1" * 3_000_000)
    yield "code-of-3-megabytes", lambda g: g.content("Sex", "m" * 3_000_000)
    yield "references", lambda g: g.content(g.line, "&#x41;" * 500_000)
    yield "sections", lambda g: g.in_section("<![CDATA[x]]>" * 150_000)
    yield "unknown-elements", lambda g: g.in_section("<a/>" * 150_000)
    yield "unknown-elements-of-many-names", lambda g: g.in_section("".join(f"<a{n}/>" for n in range(100_000)))
    yield "one-section-many-times", lambda g: g.text.replace(
        g.element("GivenName"), g.element("GivenName") * 30_000, 1)
    yield "many-bad-values", lambda g: g.text.replace(
        g.element("DateOfBirth"), "<DateOfBirth>x</DateOfBirth>" * 80_000, 1)
    yield "values-in-a-list", lambda g: g.text.replace(
        g.element("Sex"), "<Nationality>" + "<Value>GBR</Value>" * 100_000 + "</Nationality>", 1)
    yield "unknown-attributes", lambda g: g.tag("GivenName", " ".join(f'a{n}="x"' for n in range(1_500)))
    yield "combining-marks", lambda g: g.content(g.line, "e" + "\u0301" * 1_000_000)


def costly_and_legal():
    yield "spaces-between-elements", lambda g: g.in_section(" " * 3_000_000)
    yield "lines-between-elements", lambda g: g.in_section("\n" * 3_000_000)
    yield "one-long-comment", lambda g: g.before_root(f"<!-- {'x' * 3_000_000} -->")
    yield "one-long-instruction", lambda g: g.before_root(f"<?x {'y' * 3_000_000}?>")
    yield "comments-between-elements", lambda g: g.in_section("<!-- x -->" * 150_000)
