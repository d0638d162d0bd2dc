-- What is asked of the frames most often, with what a row is and what each column holds. Statements end with a semicolon at the end of a line.

-- A table, not a view: a question about millions of quotes reads the few columns that it names, and joins nothing.
CREATE TABLE said AS
SELECT q.document, q.quote, q.actor,
    CASE WHEN q.actor IS NOT NULL THEN q.speaker_name WHEN coalesce(trim(q.speaker_name), '') = '' THEN 'no one named' ELSE trim(q.speaker_name) END AS source,
    q.source_kind, q.kind, q.type, q.stance, q.cue_lemma, q.anonymity, q.relay, d.outlet, d.section AS desk, d.date, CAST(date_trunc('month', d.date) AS DATE) AS month,
    row_number() OVER (PARTITION BY q.document, q.actor, q.speaker_name ORDER BY q.start) = 1 AS is_first
FROM quotes q JOIN documents d USING (document)
WHERE q.negated IS NOT TRUE AND d.duplicate_of IS NULL
ORDER BY d.outlet, d.date, q.document, q.start;

COMMENT ON TABLE said IS 'One row per quote of what was said, with its article''s outlet, desk and day; copies of other articles are left out. Its text is in quotes.';
COMMENT ON COLUMN said.document IS 'The document''s id.';
COMMENT ON COLUMN said.quote IS 'The quote''s id within the document.';
COMMENT ON COLUMN said.actor IS 'The speaker''s actor id; missing for an unnamed, unspecified or unresolved source.';
COMMENT ON COLUMN said.source IS 'The speaker''s name, as charts and tables show it, else the words that the article has for the source.';
COMMENT ON COLUMN said.source_kind IS 'named person, unnamed person, institution, news outlet, document, social media, unspecified or none.';
COMMENT ON COLUMN said.kind IS 'direct, mixed or indirect.';
COMMENT ON COLUMN said.type IS 'assertion, belief, fact or eventuality.';
COMMENT ON COLUMN said.stance IS 'asserts, denies, asks, urges or promises.';
COMMENT ON COLUMN said.cue_lemma IS 'The lemma of the cue: say, according to.';
COMMENT ON COLUMN said.anonymity IS 'How an unnamed person is without a name: anonymous, by office, collective or generic.';
COMMENT ON COLUMN said.relay IS 'The actor id of the outlet through which the writer has it.';
COMMENT ON COLUMN said.outlet IS 'Who published the article.';
COMMENT ON COLUMN said.desk IS 'The desk or section in which it was published.';
COMMENT ON COLUMN said.date IS 'The day on which it was published.';
COMMENT ON COLUMN said.month IS 'The first day of its month.';
COMMENT ON COLUMN said.is_first IS 'Whether it is the source''s first quote in the document: these are the documents that quote the source.';

CREATE VIEW sources_by_outlet_and_month AS
SELECT outlet, month, source_kind, count(*) AS quotes, round(count(*) / sum(count(*)) OVER (PARTITION BY outlet, month), 3) AS share
FROM said GROUP BY outlet, month, source_kind ORDER BY outlet, month, quotes DESC, source_kind;

COMMENT ON VIEW sources_by_outlet_and_month IS 'How the quotes of an outlet''s month divide among kinds of sources.';
COMMENT ON COLUMN sources_by_outlet_and_month.quotes IS 'The number of quotes.';
COMMENT ON COLUMN sources_by_outlet_and_month.share IS 'Their share of the outlet''s quotes of the month, from 0 to 1.';

CREATE VIEW who_quotes_whom AS
SELECT outlet, source, any_value(actor) AS actor, count(*) AS quotes, count(*) FILTER (is_first) AS documents
FROM said WHERE actor IS NOT NULL GROUP BY outlet, source ORDER BY quotes DESC, outlet, source;

COMMENT ON VIEW who_quotes_whom IS 'How often each outlet quotes each named source.';
COMMENT ON COLUMN who_quotes_whom.documents IS 'In how many documents.';

CREATE VIEW unnamed_by_desk AS
SELECT desk, count(*) AS quotes, count(*) FILTER (source_kind = 'unnamed person') AS unnamed, round(unnamed / quotes, 3) AS share
FROM said GROUP BY desk ORDER BY share DESC, desk;

COMMENT ON VIEW unnamed_by_desk IS 'How many quotes of a desk or section are by an unnamed person.';
COMMENT ON COLUMN unnamed_by_desk.share IS 'The share of unnamed of quotes, from 0 to 1.';

CREATE VIEW most_quoted AS
SELECT actor, name, kind, role, quotes, documents FROM actors WHERE quotes > 0 ORDER BY quotes DESC, actor;

COMMENT ON VIEW most_quoted IS 'Who is quoted most often, alone or jointly, copies of articles counted.';
