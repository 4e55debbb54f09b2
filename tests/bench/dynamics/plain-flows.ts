/** A run of the model `flows` as one would write it by hand, with the share seized as its only change. */
export type Plain = {
  readonly seizedFrom: number;
  readonly share: number;
  readonly until: number;
};

/** What is at rest, from the assumptions of the model. */
const base = { share: 0.1, moved: 0.94 * 0.99, spent: 0.05 * 0.95, life: 84 };
const need = 100 / (1 - base.share);
const members0 = 175_000;
const money0 = 100 * base.moved;
const arms0 = base.spent * money0 * base.life;
const recruiting = (0.002527474 * 52) / 12;
const arrests = (110 * 52) / 12;
const conflict = (recruiting * members0 - arrests) / members0 ** 2;

type Stocks = {
  others: number;
  precursors: number;
  product: number;
  retail: number;
  expected: number;
  proceeds: number;
  arms: number;
  members: number;
};

const rest: Stocks = {
  others: 0,
  precursors: 3 * need,
  product: 2 * need,
  retail: 200,
  expected: need,
  proceeds: 200,
  arms: arms0,
  members: members0,
};

/** What a month holds, in this order. */
export const columns = [
  "arms",
  "members",
  "sales",
  "seized",
  "money_to_groups",
  "violence",
] as const;

/** All that moves, month by month, the start included; what is compared comes first. */
export function plainFlows({ seizedFrom, share, until }: Plain): (readonly number[])[] {
  const stocks = { ...rest };
  const course: (readonly number[])[] = [];
  for (let month = 0; month <= until; month += 1) {
    const rates = ratesOf(stocks, month < seizedFrom ? base.share : share);
    course.push(rowOf(stocks, rates));
    step(stocks, rates);
  }
  return course;
}

function rowOf(at: Stocks, rates: Rates): readonly number[] {
  return [
    at.arms,
    at.members,
    rates.sales,
    rates.seized,
    rates.money,
    rates.violence,
    rates.price,
    rates.crossing,
    rates.supply,
    rates.orders,
    rates.moneyMoved,
    rates.arrivals,
    rates.revenue,
    rates.harm,
    rates.inflow,
    rates.synthesis,
    rates.growth,
    rates.learning,
    rates.bought,
    rates.worn,
    rates.recruits,
    rates.losses,
    at.others,
    at.precursors,
    at.product,
    at.retail,
    at.expected,
    at.proceeds,
  ];
}

type Rates = ReturnType<typeof ratesOf>;

function ratesOf(at: Stocks, share: number) {
  const price = (200 / at.retail) ** 0.6;
  const sales = Math.min(at.retail, 100 * price ** -0.35);
  const crossing = at.product / 2;
  const seized = share * crossing;
  const supply = Math.min(1, 1 + at.others);
  const orders = at.expected + (3 * at.expected - at.precursors) / 3;
  const moneyMoved = at.proceeds / 2;
  const money = moneyMoved * base.moved;
  const armed = Math.sqrt(at.arms / arms0);
  const crowd = at.members / members0;
  return {
    price,
    sales,
    crossing,
    seized,
    supply,
    orders,
    moneyMoved,
    money,
    arrivals: crossing - seized,
    revenue: price * sales,
    harm: sales,
    inflow: orders * supply,
    synthesis: (at.precursors / 3) * Math.min(1, crowd) ** 0.2,
    growth: -at.others / 9,
    learning: (sales / (1 - share) + (200 - at.retail) / 12 - at.expected) / 3,
    bought: base.spent * money,
    worn: at.arms / base.life,
    recruits: recruiting * at.members * Math.min(1.3, (money / money0) ** 0.3),
    losses: conflict * at.members ** 2 * armed,
    violence: 100 * crowd ** 2 * armed * (1 + 0.5 * Math.max(0, price - 1)),
  };
}

function step(stocks: Stocks, rates: Rates): void {
  stocks.others += rates.growth;
  stocks.precursors += rates.inflow - rates.synthesis;
  stocks.product += rates.synthesis - rates.crossing;
  stocks.retail += rates.arrivals - rates.sales;
  stocks.expected += rates.learning;
  stocks.proceeds += rates.revenue - rates.moneyMoved;
  stocks.arms += rates.bought - rates.worn;
  stocks.members += rates.recruits - arrests - rates.losses;
}
