import XMLCore

/// What several of these tests use.
enum Samples {
  static let instanceNamespace = "http://www.w3.org/2001/XMLSchema-instance"

  static let form = """
    <?xml version="1.0" encoding="UTF-8"?>
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:test" targetNamespace="urn:test"
      elementFormDefault="qualified">
      <xs:include schemaLocation="common.xsd"/>
      <xs:element name="Form">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="Crn" type="Crn"/>
            <xs:element name="Offence" type="Offence" maxOccurs="unbounded"/>
            <xs:element name="Risk" type="Code" minOccurs="0"/>
            <xs:element name="Expiry" type="xs:date" minOccurs="0" nillable="true"/>
            <xs:element name="Note" type="xs:string" minOccurs="0"/>
          </xs:sequence>
          <xs:attribute name="version" use="required" fixed="1.0"/>
        </xs:complexType>
      </xs:element>
    </xs:schema>
    """

  static let common = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:test" targetNamespace="urn:test"
      elementFormDefault="qualified">
      <xs:simpleType name="Crn">
        <xs:restriction base="xs:string">
          <xs:maxLength value="7"/>
          <xs:pattern value="[A-Z][0-9]{6}"/>
        </xs:restriction>
      </xs:simpleType>
      <xs:simpleType name="Code">
        <xs:restriction base="xs:string">
          <xs:enumeration value="HIGH"/>
          <xs:enumeration value="LOW"/>
        </xs:restriction>
      </xs:simpleType>
      <xs:complexType name="Offence">
        <xs:sequence>
          <xs:element name="Date" type="xs:date"/>
          <xs:element name="Count">
            <xs:simpleType>
              <xs:restriction base="xs:int"><xs:maxInclusive value="99"/></xs:restriction>
            </xs:simpleType>
          </xs:element>
        </xs:sequence>
        <xs:attribute name="asOf" type="xs:date"/>
      </xs:complexType>
    </xs:schema>
    """

  static let documents = ["form.xsd": Array(form.utf8), "common.xsd": Array(common.utf8)]

  static func schema() throws -> XMLSchema {
    try XMLSchema(entry: "form.xsd", documents: documents)
  }

  static let valid = """
    <?xml version="1.0" encoding="UTF-8"?>
    <Form xmlns="urn:test" version="1.0">
      <Crn>X123456</Crn>
      <Offence asOf="2026-01-31">
        <Date>2025-02-03</Date>
        <Count>2</Count>
      </Offence>
      <Risk>HIGH</Risk>
    </Form>

    """

  /// Has a problem of nearly every kind; each wrong value contains `secret`, in some way.
  static let invalid = """
    <Form xmlns="urn:test" xmlns:xsi="\(instanceNamespace)" colour="secret-1">
      <Crn>secret-number</Crn>
      <Offence>
        <Date>2025-02-03</Date>
        <Count>7</Count>
      </Offence>
      <Offence asOf="secret-day">
        <Date>secret-date</Date>
        <Count>1007</Count>
      </Offence>
      <Offence>
        <Date>2025-02-03</Date>
      </Offence>
      <Offence>
        <Count>1</Count>
      </Offence>
      <Risk>secret-code</Risk>
      <Expiry xsi:nil="true">secret-expiry</Expiry>
      <Note xsi:nil="true"/>
      <Postscript>secret-text</Postscript>
    </Form>
    """
}

/// The problems of a document; none if it can be read.
func problems(of text: String, limits: XMLLimits = .default) -> [XMLProblem] {
  problems(of: Array(text.utf8), limits: limits)
}

func problems(of bytes: [UInt8], limits: XMLLimits = .default) -> [XMLProblem] {
  do throws(XMLProblems) {
    _ = try MarkupDocument(parsing: bytes, limits: limits)
    return []
  } catch {
    return error.all
  }
}
