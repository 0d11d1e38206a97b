package vn.chieng.transfer;

/**
 * Where in its sources an import found something.
 *
 * @param line counted from 1; 0 where the file as a whole is meant
 */
record Where(String file, int line) {

    static Where whole(String file) {
        return new Where(file, 0);
    }
}
