module github.com/kadesh-dev/kadesh

go 1.26

require (
	github.com/alecthomas/kong v1.17.0 // indirect
	pgregory.net/rapid v1.3.0 // indirect
)
