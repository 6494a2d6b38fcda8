package vn.khenthuong.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.StartupStep;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.OfficialRegister;
import vn.khenthuong.organization.OfficialRole;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Period;
import vn.khenthuong.organization.Role;

/**
 * Officials of the demonstration, all invented: one per group with the group's name as user id, second ones where four eyes
 * need them, nine members of the council.
 */
@Component
@Profile(Demo.PROFILE)
class DemoOfficials implements StartupStep, Cast {

    private static final LocalDate SINCE = LocalDate.of(2021, 1, 1);
    private static final int COUNCIL_MEMBERS = 9;
    private static final List<String> UNITS_WITH_SECOND_OFFICIALS = List.of("so-ldtbxh", "so-noi-vu", "so-nnmt");

    private static final List<String> FAMILY_NAMES = List.of(
            "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý",
            "Trương", "Đinh", "Mai");
    private static final List<String> GIVEN_NAMES = List.of(
            "Văn An",
            "Thị Bình",
            "Quốc Cường",
            "Thị Dung",
            "Minh Đức",
            "Thị Hà",
            "Hữu Hải",
            "Thị Hạnh",
            "Đình Hòa",
            "Thị Hồng",
            "Mạnh Hùng",
            "Thị Hương",
            "Quang Huy",
            "Thị Lan",
            "Ngọc Lâm",
            "Thị Liên",
            "Thanh Long",
            "Thị Mai",
            "Đức Mạnh",
            "Thị Nga",
            "Trọng Nghĩa",
            "Thị Ngọc",
            "Xuân Phong",
            "Thị Phương",
            "Hồng Quân",
            "Thị Quyên",
            "Tấn Sơn",
            "Thị Thảo",
            "Công Thành",
            "Thị Thu",
            "Anh Tuấn",
            "Thị Tuyết",
            "Thế Vinh",
            "Thị Yến");

    private final Organization organization;
    private final OfficialRegister register;

    DemoOfficials(Organization organization, OfficialRegister register) {
        this.organization = organization;
        this.register = register;
    }

    @Override
    public int order() {
        return IDENTITIES - 10;
    }

    @Override
    public void run() {
        var roles = assignments();
        register.addMissing(
                IntStream.range(0, roles.size())
                        .mapToObj(index -> official(roles.get(index).userId(), index))
                        .toList(),
                roles);
    }

    @Override
    public Map<String, String> groups() {
        return assignments().stream()
                .collect(Collectors.toMap(
                        OfficialRole::userId, OfficialRole::group, (one, same) -> one, LinkedHashMap::new));
    }

    private List<OfficialRole> assignments() {
        var found = new ArrayList<OfficialRole>();
        for (var unit : organization.all()) {
            List.of(Role.OFFICER, Role.HEAD).forEach(role -> found.add(assignment(role.of(unit.code()))));
        }
        List.of(Bodies.COUNCIL_SECRETARY, Bodies.CHAIR, Bodies.CLERK, Bodies.OBSERVERS)
                .forEach(group -> found.add(assignment(group)));
        UNITS_WITH_SECOND_OFFICIALS.stream()
                .filter(unit -> organization.find(unit).isPresent())
                .forEach(unit -> List.of(Role.OFFICER, Role.HEAD)
                        .forEach(role -> found.add(assignment(numbered(role.of(unit), 2), role.of(unit)))));
        for (var number = 1; number <= COUNCIL_MEMBERS; number++) {
            found.add(assignment(numbered(Bodies.COUNCIL_MEMBERS, number), Bodies.COUNCIL_MEMBERS));
        }
        return found;
    }

    private static OfficialRole assignment(String group) {
        return assignment(group, group);
    }

    private static OfficialRole assignment(String userId, String group) {
        return new OfficialRole(userId, group, new Period(SINCE, null));
    }

    /** {@code canbo.so-ldtbxh} and 2 give {@code canbo2.so-ldtbxh}. */
    private static String numbered(String group, int number) {
        return group.replaceFirst("\\.", number + ".");
    }

    private static Official official(String userId, int index) {
        var name = FAMILY_NAMES.get(index % FAMILY_NAMES.size()) + " "
                + GIVEN_NAMES.get((index + index / GIVEN_NAMES.size()) % GIVEN_NAMES.size());
        return new Official(userId, name, userId + "@khenthuong.local", new Period(SINCE, null));
    }
}
