package org.ninefifteen.keep.store;

import com.mongodb.ConnectionString;
import java.util.ArrayList;
import java.util.List;

/** Several stores that are closed together. */
public record Stores(List<Store> all) implements AutoCloseable {

  public Stores {
    all = List.copyOf(all);
  }

  public static Stores at(List<String> addresses) {
    List<Store> opened = new ArrayList<>();
    addresses.forEach(address -> opened.add(Store.at(address)));
    return new Stores(opened);
  }

  /** The database that an address names; throws where it names none. */
  public static String database(String address) {
    String database = new ConnectionString(address).getDatabase();
    if (database == null) {
      throw new IllegalArgumentException("The address of the keys names no database.");
    }
    return database;
  }

  @Override
  public void close() {
    all.forEach(Store::close);
  }
}
