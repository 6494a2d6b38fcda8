package vn.khenthuong.intake.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.khenthuong.intake.Nominee;

/** The rows of one file in their order, so that whoever is written twice is found. */
final class RowsOfFile {

    private final Map<String, Integer> rows = new HashMap<>();

    /** The row before that says the same; remembers this one. Of whoever is not named or of no known kind nothing is said. */
    Optional<Integer> before(Nominee nominee) {
        var request = nominee.request();
        return request.nomineeType() == null || request.nomineeName().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(rows.putIfAbsent(KnownNominees.digest(nominee), nominee.row()));
    }
}
