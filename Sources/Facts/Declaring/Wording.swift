/// How people write of a fact elsewhere, where that is not just how its answer stands.
///
/// It decides how a text is searched for what its readers may not see.
public enum Wording: Sendable, Hashable {
  /// As the answer stands.
  case asAnswered
  /// The name of a person or part of it, who may be written of by the first or the last of the names alone.
  case personName
  /// Ways to reach somebody, each of which may be written on its own.
  case contactDetails
  /// A few words that everybody uses, such as daughter: the same words elsewhere repeat nothing.
  case everydayWords
  /// What somebody says in their own words, which may hold anything, like a text of several lines.
  case ownWords
}
