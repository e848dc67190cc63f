enum AppModel: String {
  case deep
  var id: String { switch self { case .deep: return "o1" } }
  var provider: String { switch self { case .deep: return "gemini" } }
}
extension AppModel { var quick: String { switch self { case .deep: return "o3" } } }
extension Shade { var id: String { switch self { case .deep: return "o3" } } }
