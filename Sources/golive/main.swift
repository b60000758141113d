import GoLiveCLI

GoLiveCLI.main()
