package vn.khenthuong.administration;

import java.util.stream.Stream;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.organization.Reorganisation.Kind;

/** What is done on the page of units, as its address names it. */
enum UnitTopic {
    ADD("them", "Thêm đơn vị", Kind.ADDED),
    CHANGE("doi", "Đổi tên, loại hoặc quyền của đơn vị", Kind.CHANGED),
    MERGE("sap-nhap", "Sáp nhập đơn vị", Kind.MERGED),
    END("thoi", "Đơn vị thôi tồn tại, không có đơn vị kế thừa", Kind.ENDED),
    FUNCTION("chuc-nang", "Chuyển chức năng sang cơ quan khác", Kind.FUNCTION_GIVEN),
    WITHDRAW("rut", "Rút thay đổi dự kiến", Kind.WITHDRAWN);

    private final String address;
    private final String title;
    private final Kind kind;

    UnitTopic(String address, String title, Kind kind) {
        this.address = address;
        this.title = title;
        this.kind = kind;
    }

    static UnitTopic named(String address) {
        return Stream.of(values())
                .filter(topic -> topic.address.equals(address))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Không có trang này."));
    }

    public String address() {
        return address;
    }

    public String title() {
        return title;
    }

    Kind kind() {
        return kind;
    }
}
