package vn.khenthuong.tracking.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.tracking.RoleTitles;

/** What officials call the groups. */
@Component
class RoleNames implements RoleTitles {

    private static final Map<String, String> PROVINCIAL = Map.of(
            "chutich.ubnd",
            "Chủ tịch UBND tỉnh",
            "vanthu.ubnd",
            "Văn thư UBND tỉnh",
            "thuky.hdtdkt",
            "Thư ký Hội đồng",
            "uyvien.hdtdkt",
            "Ủy viên Hội đồng",
            "giamsat",
            "Giám sát",
            Bodies.ADMINISTRATORS,
            "Quản trị");

    private static final Map<String, String> OF_UNITS = Map.of("canbo", "Cán bộ", "lanhdao", "Lãnh đạo");

    private final Organization organization;

    RoleNames(Organization organization) {
        this.organization = organization;
    }

    @Override
    public String of(String group) {
        if (group == null || PROVINCIAL.containsKey(group)) {
            return group == null ? null : PROVINCIAL.get(group);
        }
        var dot = group.indexOf('.');
        var office = dot < 0 ? null : OF_UNITS.get(group.substring(0, dot));
        return office == null
                ? group
                : organization
                        .find(group.substring(dot + 1))
                        .map(Unit::name)
                        .map(unit -> office + " " + unit)
                        .orElse(group);
    }
}
