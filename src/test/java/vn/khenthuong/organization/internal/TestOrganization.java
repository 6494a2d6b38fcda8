package vn.khenthuong.organization.internal;

import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.khenthuong.organization.AreaClass;
import vn.khenthuong.organization.Commune;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.OfficialRole;
import vn.khenthuong.organization.OperatorAccounts;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Period;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.UnitKind;

/** A small province: two districts that merge on 1 December 2024, two departments of which one takes over on 1 March 2025. */
public final class TestOrganization {

    public static final LocalDate BEFORE = LocalDate.of(2024, 11, 30);
    public static final LocalDate MERGED = LocalDate.of(2024, 12, 1);
    public static final LocalDate TAKEN_OVER = LocalDate.of(2025, 3, 1);

    private static final LocalDate START = LocalDate.of(2021, 1, 1);
    private static final LocalDate RECLASSIFIED = LocalDate.of(2021, 6, 4);

    private TestOrganization() {}

    /** This province as it stands on a day. */
    public static Organization on(LocalDate day) {
        return on(day, mock(OperatorAccounts.class));
    }

    /** The same with administrators the operator names. */
    static Organization on(LocalDate day, OperatorAccounts operators) {
        var start = day.atStartOfDay(ZoneId.of("Asia/Ho_Chi_Minh"));
        return new CachedOrganization(
                TestOrganization::data, operators, Clock.fixed(start.toInstant(), start.getZone()));
    }

    public static OrganizationData data() {
        return new OrganizationData(
                List.of(
                        unit("da-huoai", "Huyện Đạ Huoai", UnitKind.DISTRICT, null),
                        unit("da-teh", "Huyện Đạ Tẻh", UnitKind.DISTRICT, BEFORE),
                        unit("so-noi-vu", "Sở Nội vụ", UnitKind.DEPARTMENT, null),
                        unit(
                                "so-ldtbxh",
                                "Sở Lao động - Thương binh và Xã hội",
                                UnitKind.DEPARTMENT,
                                TAKEN_OVER.minusDays(1)),
                        unit("cuc-thue", "Cục Thuế tỉnh", UnitKind.CONSULTED_AGENCY, null)),
                List.of(
                        new Succession("da-huoai", "da-teh", MERGED),
                        new Succession("so-noi-vu", "so-ldtbxh", TAKEN_OVER)),
                List.of(
                        new Holding(Function.FOCAL_AGENCY, "so-ldtbxh", new Period(START, TAKEN_OVER.minusDays(1))),
                        new Holding(Function.FOCAL_AGENCY, "so-noi-vu", new Period(TAKEN_OVER, null)),
                        new Holding(Function.APPRAISER, "so-noi-vu", new Period(START, null))),
                List.of(
                        official("canbo.da-huoai", "Nguyễn Văn An", null),
                        official("canbo.da-teh", "Trần Thị Bình", BEFORE),
                        official("chutich.ubnd", "Lê Cường", null),
                        official("giamsat", "Hạnh", null)),
                List.of(
                        role("canbo.da-huoai", "canbo.da-huoai"),
                        role("canbo.da-teh", "canbo.da-teh"),
                        role("chutich.ubnd", "chutich.ubnd"),
                        role("giamsat", "giamsat")),
                List.of(
                        new Commune("da-huoai-phuoc-loc", "Xã Phước Lộc", "da-huoai"),
                        new Commune("da-teh-an-nhon", "Xã An Nhơn", "da-teh")),
                List.of(
                        new Classification(
                                "da-teh-an-nhon", AreaClass.II, new Period(START, RECLASSIFIED.minusDays(1))),
                        new Classification("da-teh-an-nhon", AreaClass.I, new Period(RECLASSIFIED, null))));
    }

    private static Unit unit(String code, String name, UnitKind kind, LocalDate validTo) {
        return new Unit(code, name, kind, false, kind != UnitKind.CONSULTED_AGENCY, START, validTo);
    }

    private static Official official(String userId, String name, LocalDate validTo) {
        return new Official(userId, name, userId + "@khenthuong.local", new Period(START, validTo));
    }

    private static OfficialRole role(String userId, String group) {
        return new OfficialRole(userId, group, new Period(START, null));
    }
}
