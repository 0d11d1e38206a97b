package vn.chieng.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Where a request comes from, as far as counting goes: one customer has all of a /64 of IPv6. */
final class ClientAddress {

    private ClientAddress() {}

    static String of(HttpServletRequest request) {
        return network(request.getRemoteAddr());
    }

    static String network(String address) {
        try {
            return address.contains(":") && InetAddress.getByName(address) instanceof Inet6Address six
                    ? InetAddress.getByAddress(Arrays.copyOf(Arrays.copyOf(six.getAddress(), 8), 16)).getHostAddress() + "/64"
                    : address;
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
