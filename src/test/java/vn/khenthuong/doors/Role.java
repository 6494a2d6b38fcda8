package vn.khenthuong.doors;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A column of the matrix: somebody as the demonstration knows him, seen from the unit whose dossiers are asked for. */
enum Role {
    OWN_OFFICER("canbo.di-linh", Sees.BOTH),
    OWN_HEAD("lanhdao.di-linh", Sees.BOTH),
    /** Represents the head for everything, by a document; holds no other right. */
    DEPUTY("pho.di-linh", Sees.BOTH),
    OTHER_OFFICER("canbo.dam-rong", Sees.NOTHING),
    FOCAL_OFFICER("canbo.so-ldtbxh", Sees.SUBMITTED),
    APPRAISER("canbo.so-noi-vu", Sees.NOTHING),
    CHAIR("chutich.ubnd", Sees.NOTHING),
    OBSERVER("giamsat", Sees.SUBMITTED),
    ADMINISTRATOR("quantri", Sees.NOTHING),
    /** Has an account and belongs to no group. */
    NO_GROUP("khong.thuoc.nhom", Sees.NOTHING),
    /** Was an officer of the very unit until yesterday. */
    EX_OFFICIAL("canbo.cu.di-linh", Sees.NOTHING),
    ANONYMOUS(null, Sees.NOTHING);

    private enum Sees {
        NOTHING,
        SUBMITTED,
        BOTH
    }

    private final String userId;
    private final Sees sees;

    Role(String userId, Sees sees) {
        this.userId = userId;
        this.sees = sees;
    }

    /** Null for the one who does not sign in. */
    String userId() {
        return userId;
    }

    /** Whether this dossier must be to him as if it did not exist. */
    boolean isBlindTo(Subject subject) {
        return switch (subject) {
            case DRAFT -> sees != Sees.BOTH;
            case SUBMITTED -> sees == Sees.NOTHING;
            case NOTHING -> false;
        };
    }

    /** Lists of letters of commendation that are decided are there for Home Affairs, whose dossiers are hidden. */
    boolean seesDecided(Operation operation, Subject subject) {
        return this == APPRAISER
                && subject == Subject.SUBMITTED
                && (operation.path().startsWith("/api/commendations/")
                        || operation.path().startsWith("/giay-khen/")
                        || operation.path().startsWith("/bang-khen/giay-khen/"));
    }

    /** Whether there might as well be no dossiers at all. */
    boolean isBlind() {
        return sees == Sees.NOTHING;
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> columns() {
        return Arrays.stream(values()).map(Role::column).toList();
    }
}
