package enum Stub { package static func main() {} }
