package vn.chieng.transfer;

/**
 * @param publish whether articles with a date and no state go live at that date
 * @param create  whether topics and sections that are named but unknown are made
 */
public record ImportOptions(boolean publish, boolean create) {}
