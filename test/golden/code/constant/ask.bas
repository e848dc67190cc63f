' asks the service; "gpt-4-turbo" came before
Const MODEL_NAME = "claude-3-5-sonnet-20241022"
Sub Ask()
  body = "{""model"": ""gpt-4o-mini"", ""messages"": []}"
  title = "it is a ""model"" of clarity"
End Sub
