@main
struct Sitegen {
  static func main() {}
}
