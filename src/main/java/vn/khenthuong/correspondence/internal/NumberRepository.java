package vn.khenthuong.correspondence.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.correspondence.NumberedPaper;

/** The table {@code paper_number}. */
@Repository
class NumberRepository {

    private static final String KEY =
            " issuer = :issuer AND series = :series AND year = :year AND number_key = upper(ltrim(:number, '0'))";

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

    /** Enters a number nobody has; waits for who is entering it at this moment. */
    boolean add(NumberedPaper paper) {
        return of(
                                paper,
                                "INSERT INTO khenthuong.paper_number (issuer, series, year, number, document_date, matters)"
                                        + " VALUES (:issuer, :series, :year, :number, :date, ARRAY[:matter])"
                                        + " ON CONFLICT DO NOTHING")
                        .update()
                == 1;
    }

    Optional<Given> find(NumberedPaper paper) {
        return of(paper, "SELECT document_date, matters FROM khenthuong.paper_number WHERE" + KEY)
                .query((row, index) -> given(row))
                .optional();
    }

    /** The row that {@link #add} met, until the transaction ends. */
    Given lock(NumberedPaper paper) {
        return of(paper, "SELECT document_date, matters FROM khenthuong.paper_number WHERE" + KEY + " FOR UPDATE")
                .query((row, index) -> given(row))
                .single();
    }

    /** The matter joins the others; one that is alone brings its date. */
    void follow(NumberedPaper paper) {
        of(
                        paper,
                        "UPDATE khenthuong.paper_number SET document_date = :date, matters = CASE WHEN :matter = ANY (matters)"
                                + " THEN matters ELSE array_append(matters, :matter) END WHERE"
                                + KEY)
                .update();
    }

    private JdbcClient.StatementSpec of(NumberedPaper paper, String sql) {
        return jdbc.sql(sql)
                .param("issuer", paper.issuer())
                .param("series", paper.series().name())
                .param("year", paper.document().date().getYear())
                .param("number", paper.document().number())
                .param("date", paper.document().date())
                .param("matter", paper.matter());
    }

    private static Given given(ResultSet row) throws SQLException {
        return new Given(row.getObject("document_date", LocalDate.class), List.of((String[])
                row.getArray("matters").getArray()));
    }
}
