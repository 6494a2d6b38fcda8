package vn.khenthuong.paper;

/** A paper has a hole: what should stand there is not known. No such paper is made; the message names it and the field. */
public class IncompletePaperException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /**
     * @param paper its name
     * @param field what is missing, in Vietnamese
     */
    public IncompletePaperException(String paper, String field) {
        super("Giấy tờ “%s” thiếu “%s”; chưa lập.".formatted(paper, field));
    }
}
