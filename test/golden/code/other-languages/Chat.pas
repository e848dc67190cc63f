unit Chat;
{ the default is gpt-4o-mini }
const
  Model = 'gpt-4o';
  Quote = 'it''s';
// or claude-3-opus-20240229
end.
