import GoLiveCLI

Stub.main()
