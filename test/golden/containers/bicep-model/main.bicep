param chatModel string = 'gpt-4o-mini'
param location string = 'eastus2'
var list = [
  {
    name: 'gpt35${token}'
    model: {
      format: 'OpenAI'
      name: 'gpt-35-turbo'
      version: '1106'
    }
  }
  {
    model: { format: 'Mistral AI', name: 'Mistral-large' }
  }
]
resource d 'Microsoft.CognitiveServices/accounts/deployments@2023-05-01' = {
  properties: { model: { name: chatModel } }
}
