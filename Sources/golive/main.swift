import GoLiveCLI

await GoLive.main()
