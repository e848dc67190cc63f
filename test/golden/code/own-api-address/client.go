package llm

import "net/http"

type entry struct{ ID, Title string }

var entries = []entry{
	{ID: "command-r-plus", Title: "Command R+"},
}

func call(body *Body) (*http.Response, error) {
	return http.Post("https://api.cohere.com/v2/chat", "application/json", body)
}
