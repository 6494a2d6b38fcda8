package vn.khenthuong.correspondence.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.correspondence.NumberSeries;
import vn.khenthuong.correspondence.NumberedPaper;

/** The table {@code paper_number}. */
@Repository
class NumberRepository {

    private static final String KEY =
            " issuer = :issuer AND series = :series AND year = :year AND number_key = upper(ltrim(:number, '0'))";

    private static final String PAPERS = """
             unnest(?::text[], ?::text[], ?::text[], ?::date[], ?::text[]) AS paper (issuer, series, number, date, matter)
            """;

    private final JdbcClient jdbc;

    NumberRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What stands under a number.
     *
     * @param matters what the paper is about, in the order in which they came
     */
    record Given(LocalDate date, List<String> matters) {}

    /**
     * Enters numbers nobody has, or holds their rows until the transaction ends; waits for who is entering one at this moment.
     *
     * @param papers of different series
     * @return what stands under each
     */
    Map<NumberedPaper, Given> enter(List<NumberedPaper> papers) {
        var given = new EnumMap<NumberSeries, Given>(NumberSeries.class);
        of(papers, """
                        INSERT INTO khenthuong.paper_number AS given (issuer, series, year, number, document_date, matters)
                        SELECT issuer, series, extract(year FROM date), number, date, ARRAY[matter] FROM""" + PAPERS + """
                         ORDER BY series
                            ON CONFLICT (issuer, series, year, number_key) DO UPDATE SET number = given.number
                        RETURNING series, document_date, matters""").query(row -> {
            given.put(NumberSeries.valueOf(row.getString("series")), given(row));
        });
        return papers.stream().collect(Collectors.toMap(Function.identity(), paper -> given.get(paper.series())));
    }

    Optional<Given> find(NumberedPaper paper) {
        return of(paper, "SELECT document_date, matters FROM khenthuong.paper_number WHERE" + KEY)
                .query((row, index) -> given(row))
                .optional();
    }

    /** The matters join the others; one that is alone brings its date. */
    void follow(List<NumberedPaper> papers) {
        if (papers.isEmpty()) {
            return;
        }
        of(papers, """
                UPDATE khenthuong.paper_number AS given SET document_date = paper.date,
                       matters = CASE WHEN paper.matter = ANY (given.matters)
                                      THEN given.matters ELSE array_append(given.matters, paper.matter) END
                  FROM""" + PAPERS + """
                 WHERE given.issuer = paper.issuer AND given.series = paper.series
                   AND given.year = extract(year FROM paper.date) AND given.number_key = upper(ltrim(paper.number, '0'))""").update();
    }

    private JdbcClient.StatementSpec of(List<NumberedPaper> papers, String sql) {
        return jdbc.sql(sql)
                .params(
                        all(papers, NumberedPaper::issuer),
                        all(papers, paper -> paper.series().name()),
                        all(papers, paper -> paper.document().number()),
                        all(papers, paper -> paper.document().date().toString()),
                        all(papers, NumberedPaper::matter));
    }

    private static String[] all(List<NumberedPaper> papers, Function<NumberedPaper, String> column) {
        return papers.stream().map(column).toArray(String[]::new);
    }

    private JdbcClient.StatementSpec of(NumberedPaper paper, String sql) {
        return jdbc.sql(sql)
                .param("issuer", paper.issuer())
                .param("series", paper.series().name())
                .param("year", paper.document().date().getYear())
                .param("number", paper.document().number());
    }

    private static Given given(ResultSet row) throws SQLException {
        return new Given(row.getObject("document_date", LocalDate.class), List.of((String[])
                row.getArray("matters").getArray()));
    }
}
