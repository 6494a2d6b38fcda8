package vn.khenthuong.intake.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.khenthuong.intake.Nominee;
import vn.khenthuong.kernel.NameKey;
import vn.khenthuong.nomination.NominationTrials.Standing;
import vn.khenthuong.paper.WorkbookReader;

/**
 * Whom the unit nominates in the round already. A row that was brought before is known whatever its dossier is called now; one that
 * was not is known by its name, as far as that dossier came of no other row.
 */
final class KnownNominees {

    private static final String ALGORITHM = "SHA-256";

    private final Map<String, String> imported;
    private final Set<String> standing;
    private final Map<String, String> written = new HashMap<>();
    private final Map<String, String> similar = new HashMap<>();

    /** @param imported numbers of dossiers by digest of the row they came of */
    KnownNominees(Map<String, String> imported, List<Standing> standing) {
        this.imported = imported;
        this.standing = standing.stream().map(Standing::number).collect(Collectors.toSet());
        var fromRows = new HashSet<>(imported.values());
        standing.forEach(dossier -> {
            if (!fromRows.contains(dossier.number())) {
                written.putIfAbsent(dossier.nomineeType() + NameKey.written(dossier.nomineeName()), dossier.number());
            }
            similar.putIfAbsent(NameKey.of(dossier.nomineeName()), dossier.number());
        });
    }

    /** The dossier that is of this row, while it is live or rewarded. */
    Optional<String> dossierOf(Nominee nominee) {
        var own = Optional.ofNullable(imported.get(digest(nominee))).filter(standing::contains);
        return own.isPresent() || !nominee.mark().isEmpty()
                ? own
                : Optional.ofNullable(written.get(nominee.request().nomineeType()
                        + NameKey.written(nominee.request().nomineeName())));
    }

    /** A dossier of a name that is written almost alike. */
    Optional<String> similarTo(Nominee nominee) {
        return Optional.ofNullable(similar.get(NameKey.of(nominee.request().nomineeName())));
    }

    /** Those that ended without an award: their rows may be brought again. */
    Set<String> ended() {
        return imported.values().stream()
                .filter(number -> number != null && !standing.contains(number))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** 64 hexadecimal digits, the same however the row is written. */
    static String digest(Nominee nominee) {
        var identity = String.join(
                "\n",
                nominee.request().nomineeType().name(),
                NameKey.written(nominee.request().nomineeName()),
                WorkbookReader.key(nominee.mark()));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance(ALGORITHM).digest(identity.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, missing);
        }
    }
}
