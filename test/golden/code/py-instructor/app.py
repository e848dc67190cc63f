import instructor
c = instructor.from_provider("google/gemini-2.5-flash")
