package vn.khenthuong.certificate.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.certificate.Calibration.Measured;
import vn.khenthuong.certificate.CertificateNumber;
import vn.khenthuong.certificate.Stock;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.paper.CertificateField;
import vn.khenthuong.paper.StockLayout;
import vn.khenthuong.paper.StockPlace;

/** The table {@code certificate_layout}; where it has no row, the layout is as it is shipped. */
@Repository
class Layouts {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    Layouts(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Of the issuer's own stock; of the province's where it has measured none, and as it is shipped where nobody has. */
    Measured of(String issuer, AwardForm form, Stock stock) {
        return own(issuer, form, stock)
                .orElseGet(() -> new Measured(
                        own(CertificateNumber.PROVINCE, form, stock)
                                .map(Measured::layout)
                                .orElseGet(() -> DefaultLayouts.of(stock)),
                        0));
    }

    private Optional<Measured> own(String issuer, AwardForm form, Stock stock) {
        return jdbc.sql("SELECT layout, version FROM khenthuong.certificate_layout"
                        + " WHERE issuer = :issuer AND form = :form AND stock = :stock")
                .param("issuer", issuer)
                .param("form", form.name())
                .param("stock", stock.name())
                .query((row, index) ->
                        new Measured(complete(read(row.getString("layout")), stock), row.getInt("version")))
                .optional();
    }

    /**
     * Keeps a layout.
     *
     * @param seen version it was made from
     * @return whether nobody else has changed it meanwhile
     */
    boolean change(String issuer, AwardForm form, Stock stock, StockLayout layout, int seen, String by, Instant at) {
        var sql = seen == 0
                ? "INSERT INTO khenthuong.certificate_layout (issuer, form, stock, layout, changed_by, changed_at, version)"
                        + " VALUES (:issuer, :form, :stock, :layout::jsonb, :by, :at, :seen + 1) ON CONFLICT DO NOTHING"
                : "UPDATE khenthuong.certificate_layout SET layout = :layout::jsonb, changed_by = :by, changed_at = :at,"
                        + " version = version + 1 WHERE issuer = :issuer AND form = :form AND stock = :stock AND version = :seen";
        return jdbc.sql(sql)
                        .param("issuer", issuer)
                        .param("form", form.name())
                        .param("stock", stock.name())
                        .param("layout", write(layout))
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .param("seen", seen)
                        .update()
                == 1;
    }

    private String write(StockLayout layout) {
        try {
            return json.writeValueAsString(layout);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("A layout is made of numbers", unwritable);
        }
    }

    /** What a layout of an older version had no place for stands where it does as it is shipped. */
    private static StockLayout complete(StockLayout stored, Stock stock) {
        var places = new EnumMap<CertificateField, StockPlace>(CertificateField.class);
        places.putAll(DefaultLayouts.of(stock).places());
        places.putAll(stored.places());
        return new StockLayout(stored.width(), stored.height(), stored.right(), stored.down(), places);
    }

    private StockLayout read(String stored) {
        try {
            return json.readValue(stored, StockLayout.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A layout cannot be read", unreadable);
        }
    }
}
