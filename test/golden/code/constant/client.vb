Dim client As New ChatClient(model:="gpt-4o", credential)
Dim request = New ChatRequest With {.Model = "gpt-4.1-mini", .Title = "gpt"}
Dim half = New ChatClient(model:="gpt-4
