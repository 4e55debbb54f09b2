/** Reads a constant of the model by its id. */
export type Constants = (id: string) => number;

/** What the runner solves because the model's text cannot: each by the id of its constant. */
const solvers: ReadonlyMap<string, (read: Constants) => number> = new Map([
  ["retail_stock_at_rest", retailStockAtRest],
]);

/** @throws Error where the model leaves a constant to the runner that it cannot solve */
export function solve(id: string, read: Constants): number {
  const solver = solvers.get(id);
  if (solver === undefined) throw new Error(`Nothing here solves ${id}.`);
  return solver(read);
}

/**
 * The retail stock at which the model `flows` rests, in index units. Where all orders are filled it
 * is the stock that is wanted. Where a share m of them is, what retail lacks makes producers expect
 * more than they make: (wanted - R)/t = F(R) (1/m - 1)/(1 + c), with F what is made for sales at R
 * and c the weight of a lack in orders. The left side falls with R and the right one rises, so that
 * halving the interval finds the one R where they meet.
 */
function retailStockAtRest(read: Constants): number {
  const wanted = read("months_of_retail_stock") * read("sales_at_rest");
  const lack = lackOfOrders(read);
  if (lack === 0 || read("sw_need") === 0) return wanted;
  const isTooFull = (stock: number) =>
    (wanted - stock) / read("time_to_mend_retail_stock") < madeFor(stock, wanted, read) * lack;
  let [low, high] = [0, wanted];
  for (let round = 0; round < 200; round += 1) {
    const middle = (low + high) / 2;
    if (isTooFull(middle)) high = middle;
    else low = middle;
  }
  return high;
}

function lackOfOrders(read: Constants): number {
  const others =
    read("time_to_find_other_sources") > 1e6
      ? 0
      : read("reach_of_other_sources") * (1 - read("main_source_share"));
  const filled = Math.min(1, read("main_source_share") + read("sw_other_sources") * others);
  const weight = (read("sw_orders") * read("time_to_make")) / read("time_to_mend_precursors");
  return (1 / filled - 1) / (1 + weight);
}

function madeFor(stock: number, wanted: number, read: Constants): number {
  const price = (wanted / stock) ** (read("weight_of_scarcity_in_the_price") * read("sw_price"));
  const asked = read("sales_at_rest") * price ** (-read("price_response") * read("sw_buyers"));
  return Math.min(stock, asked) / (1 - read("share_seized_at_the_border"));
}
