package enum GoLiveCLI {
  package static func main() {}
}
