package vn.khenthuong.demo.tour;

/** How far somebody is with a stop. */
public enum StopState {
    NEXT("Làm được ngay", "chay"),
    ALWAYS("Xem lúc nào cũng được", "chay"),
    WAITING("Chờ đồng hồ", "can"),
    DONE("Đã xong", "dat"),
    LOST("Không làm được nữa", "dung");

    private final String label;
    private final String tone;

    StopState(String label, String tone) {
        this.label = label;
        this.tone = tone;
    }

    public String label() {
        return label;
    }

    /** How it is coloured. */
    public String tone() {
        return tone;
    }
}
