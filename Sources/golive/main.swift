import GoLiveCLI

await GoLive.run()
