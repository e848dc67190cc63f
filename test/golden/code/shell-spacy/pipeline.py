"""Set up.

First run:
    python -m spacy download de_core_news_sm
"""

import pipeline

# python -m spacy download en_core_web_trf
# The download of spacy takes a while.
