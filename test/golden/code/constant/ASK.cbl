      *> once "gpt-4-turbo"
       01 WS-MODEL PIC X(20) VALUE "gpt-4o".
       MOVE 'gpt-4o-mini' TO WS-MODEL.
       DISPLAY "the model is ready".
