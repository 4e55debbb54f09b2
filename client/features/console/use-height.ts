import { type RefObject, useEffect, useState } from "react";

/** Pixels: how high the console is, and how low and how high it may be. */
export type Height = {
  readonly height: number;
  readonly least: number;
  readonly most: number;
  readonly onHeight: (height: number) => void;
};

const least = 180;
/** The picture above is never less than this high. */
const leftToPicture = 160;
const usual = { wide: 0.46, narrow: 0.56 };
/** Pixels of the page from which on text and answer stand side by side. */
const wide = 1_200;

/** The height of the console; it fits the page that it stands in, whatever was wished. */
export function useHeight(panel: RefObject<HTMLElement | null>): Height {
  const room = useRoom();
  const [wished, setWished] = useState<number | null>(null);
  const most = Math.max(least, room - leftToPicture);
  const height = Math.round(
    Math.min(
      Math.max(wished ?? room * (innerWidth < wide ? usual.narrow : usual.wide), least),
      most,
    ),
  );
  useEffect(() => {
    panel.current?.style.setProperty("height", `${height}px`);
  }, [panel, height]);
  return { height, least, most, onHeight: setWished };
}

/** What is left of the page between the bar at the top and the line at the foot. */
function useRoom(): number {
  const [room, setRoom] = useState(roomNow);
  useEffect(() => {
    const look = () => {
      setRoom(roomNow());
    };
    addEventListener("resize", look);
    return () => {
      removeEventListener("resize", look);
    };
  }, []);
  return room;
}

const around = 80;

function roomNow(): number {
  return innerHeight - around;
}
