ask <- function(payload) {
  respond(model = payload$model %||% "mistral", payload)
}
