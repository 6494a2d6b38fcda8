package vn.khenthuong.demo;

/** How far the cases of a round can be taken by themselves, in the order of the route; the label says what has been done then. */
public enum RouteStop {
    SUPPLEMENTED("Đơn vị bổ sung xong"),
    RECEIVED("Tiếp nhận xong"),
    REVIEWED("Thẩm tra xong"),
    CONSOLIDATED("Đã tổng hợp danh sách"),
    SIGNED("Cơ quan đầu mối đã ký Tờ trình"),
    LIST_RECEIVED("Sở Nội vụ đã nhận danh sách"),
    APPRAISED("Thẩm định xong"),
    WITH_CHAIR("Đã trình Chủ tịch"),
    DECIDED("Chủ tịch đã quyết định"),
    ISSUED("Đã ban hành quyết định");

    private final String label;

    RouteStop(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether no case gets there before the units' deadline: the reviews of the provincial pool open then. */
    public boolean isAfterClosing() {
        return compareTo(REVIEWED) >= 0;
    }
}
