METHOD ask. " once 'gpt-4-turbo'
  DATA(lv_model) = 'gpt-4o'.
  lv_body = |\{"model":"gpt-4o-mini","messages":[]\}|.
  lv_text = `it is a model of its own`.
ENDMETHOD.
