extension English {
  package func say(_ message: FrameMessage) -> Phrase {
    switch message {
    case .skip: "Skip to the text"
    case .breadcrumb: "Breadcrumb"
    case .references: "References"
    case .provenance: "Where these numbers come from"
    case .cite: "Cite this page"
    case .main: "Main"
    case .menu: "Menu"
    case .search: "Search"
    case .previous: "Previous"
    case .next: "Next"
    case .syntheticData: "Synthetic data"
    case .keyPoints: "Key points"
    case .objectives: "After this chapter you can"
    case .onThisPage: "On this page"
    case .toRead: "What there is to read"
    case .mainMenu: "Main menu"
    case .previousAndNext: "Previous and next"
    }
  }
}
