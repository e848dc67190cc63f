SELECT openai_complete('fast'), chat_ai_query('x');
