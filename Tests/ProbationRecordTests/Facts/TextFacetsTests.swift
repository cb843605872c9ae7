import ProbationRecord
import Testing

/// The lengths of facets and what the types themselves take; patterns are compared beside each type.
struct TextFacetsTests {
  @Test(arguments: [ScalarType.text, .longText])
  func textsAreTakenAsLongAsTheFacetsSay(type: ScalarType) throws {
    let length = try #require(type.facets?.spelling.maximumLength)
    let text = String(repeating: "x", count: length)
    #expect(type.fault(text) == nil && type.fault(text + "x") != nil)
  }

  @Test func everyTypeOfTheRecordHasFacetsOrCodes() {
    for fact in Catalogue.standard.facts {
      for type in fact.shape.texts {
        #expect((type.facets == nil) == (type.codeList != nil), "\(fact.path)")
      }
    }
  }

  @Test func unlistedCodesAreTakenAsLongAsTheFacetsSay() throws {
    let length = try #require(UnlistedCode.facets.spelling.maximumLength) - "unlisted:".count
    let words = String(repeating: "x", count: length)
    #expect(Religion.unlisted(words) != nil && Religion.unlisted(words + "x") == nil)
  }
}

extension ValueShape {
  fileprivate var texts: [ScalarType] {
    switch self {
    case .scalar(let type), .items(let type, _): [type]
    case .parts(let parts): parts.map(\.type)
    }
  }
}
