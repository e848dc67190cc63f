param chatModel string = 'your-model'
param location string = 'eastus2'
var list = [
  {
    name: 'gpt35${token}'
    model: {
      format: 'OpenAI'
      name: 'your-model'
      version: '1106'
    }
  }
  {
    model: { format: 'Mistral AI', name: 'your-model' }
  }
]
resource d 'Microsoft.CognitiveServices/accounts/deployments@2023-05-01' = {
  properties: { model: { name: chatModel } }
}
param chatModel string = 'gpt-