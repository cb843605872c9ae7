import Testing
import XMLCore

struct LimitTests {
  @Test func `a document over the size limit is refused before it is read`() {
    var limits = XMLLimits()
    limits.maximumBytes = 8
    #expect(problems(of: "<a>b</a>", limits: limits).isEmpty)
    #expect(problems(of: "<a>bc</a>", limits: limits).map(\.code) == [.tooLarge])
    #expect(problems(of: [UInt8](repeating: 0x20, count: 4_000_001)).map(\.code) == [.tooLarge])
  }

  @Test func `a tag over the limit is refused, whatever hides it`() {
    var limits = XMLLimits()
    limits.maximumTagBytes = 20
    #expect(problems(of: "<a b='45678901234'  />", limits: limits).map(\.code) == [.tagTooLong])
    #expect(problems(of: "<a b='4567890123'  />", limits: limits).map(\.code) == [.tagTooLong])
    #expect(problems(of: "<a b='456789012'  />", limits: limits).isEmpty)
    #expect(problems(of: "<a b='456789012>  '/>", limits: limits).map(\.code) == [.tagTooLong])
    #expect(problems(of: "<a></a                 >", limits: limits).map(\.code) == [.tagTooLong])
    let other = "<a><!-- a long comment is no tag -->\n<?x and no instruction is?></a>"
    #expect(problems(of: other, limits: limits).isEmpty)
  }

  @Test(arguments: [
    "<a %>", "<b \"><!-- \"><![CDATA[ --><a %>", "<b><!-- -- --><a %></b>",
    "<b x='>'><![CDATA[ <!-- ]]><a %>", "<b><? <a %> ?></b>", "<b><!-- \u{1} <a %> --></b>",
  ])
  func `100,000 attributes on one element are refused in under a second`(form: String) {
    let attributes = (0..<100_000).map { "a\($0)='1'" }.joined(separator: " ")
    let text = form.split(separator: "%").joined(separator: attributes)
    let time = ContinuousClock().measure {
      #expect([[.tagTooLong], [.notWellFormed]].contains(problems(of: text).map(\.code)))
    }
    #expect(time < .seconds(1))
  }

  @Test func `the most attributes that the limits let through are read in little time`() {
    let attributes = (0..<1_600).map { " a\($0)=''" }.joined()
    let text = "<a>" + String(repeating: "<b\(attributes)/>", count: 120) + "</a>"
    let time = ContinuousClock().measure {
      #expect(problems(of: text).isEmpty)
    }
    #expect(time < .seconds(5))
  }

  @Test func `elements that nest too deeply are refused`() {
    func nested(_ depth: Int) -> String {
      String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    }
    #expect(problems(of: nested(64)).isEmpty)
    #expect(problems(of: nested(65)).map(\.code) == [.tooDeep])
    #expect(problems(of: "<a>" + nested(63) + "</a>").isEmpty)
    #expect(problems(of: String(repeating: "<a>", count: 1_000_000)).map(\.code) == [.tooDeep])
    var limits = XMLLimits()
    limits.maximumDepth = 1
    #expect(problems(of: "<a/>", limits: limits).isEmpty)
    #expect(problems(of: "<a>\n<b/></a>", limits: limits).map(\.line) == [2])
  }

  @Test func `more markup than any real document has is refused`() {
    let text = "<a>" + String(repeating: "<b/>", count: 300_000) + "</a>"
    #expect(problems(of: text).map(\.code) == [.tooMuchMarkup])
    let namespaces = (0..<65).map { " xmlns:n\($0)='u'" }.joined()
    #expect(problems(of: "<a\(namespaces)/>").map(\.code) == [.tooMuchMarkup])
  }
}
