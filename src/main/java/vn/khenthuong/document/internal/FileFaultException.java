package vn.khenthuong.document.internal;

/** Found while a file was looked into, by code that does not know the file's name. */
final class FileFaultException extends Exception {

    private static final long serialVersionUID = 1L;

    private final FileFault fault;

    FileFaultException(FileFault fault) {
        super(fault.name());
        this.fault = fault;
    }

    FileFault fault() {
        return fault;
    }
}
