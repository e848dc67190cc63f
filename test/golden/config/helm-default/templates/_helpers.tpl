{{- define "chat.model" -}}
{{- default "gemini-1.5-pro" .Values.global.model -}}
{{- default .Chart.Name .Values.nameOverride | trunc 63 -}}
{{- end -}}
